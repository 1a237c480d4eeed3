/**
 * Discord's markdown as HTML, as far as the bot writes it: headings, small print, quotes, lists, strong, emphasis, code,
 * links and moments. Every line is one of these or plain.
 */
export function markdownHtml(markdown: string): string {
  const lines = markdown.split('\n').map(lineOf);
  return lines
    .map((line, index) => {
      const before = lines[index - 1]?.group === line.group ? '' : openingOf(line.group);
      const after = lines[index + 1]?.group === line.group ? '' : closingOf(line.group);
      return before + line.html + after;
    })
    .join('\n');
}

type Group = 'quote' | 'list' | 'none';

function lineOf(line: string): { group: Group; html: string } {
  const [, mark = '', rest = line] = /^(### |-# |> |- )?(.*)$/su.exec(line) ?? [];
  const html = inlineHtml(rest);
  switch (mark) {
    case '### ':
      return { group: 'none', html: `<h3>${html}</h3>` };
    case '-# ':
      return { group: 'none', html: `<small>${html}</small>` };
    case '> ':
      return { group: 'quote', html: `<div>${html}</div>` };
    case '- ':
      return { group: 'list', html: `<li>${html}</li>` };
    default:
      return { group: 'none', html: line === '' ? '<br>' : `<div>${html}</div>` };
  }
}

function openingOf(group: Group): string {
  return group === 'none' ? '' : group === 'list' ? '<ul>' : '<blockquote><i></i><div>';
}

function closingOf(group: Group): string {
  return group === 'none' ? '' : group === 'list' ? '</ul>' : '</div></blockquote>';
}

/** In the order in which they are tried; an escaped sign is no mark. */
const FORMS: readonly (readonly [RegExp, (inner: string, address: string) => string])[] = [
  [/^\\([^0-9A-Za-z\s])()/, (sign) => escapeHtml(sign)],
  [/^\*\*((?:\\.|[^\\])+?)\*\*()/s, (inner) => `<strong>${inlineHtml(inner)}</strong>`],
  [/^_((?:\\.|[^\\_])+?)_(?!\w)()/s, (inner) => `<em>${inlineHtml(inner)}</em>`],
  [/^`([^`]+)`()/, (inner) => `<code>${escapeHtml(inner)}</code>`],
  [
    /^\[((?:\\.|[^\\\]])+)\]\((https?:[^)\s]+)\)/,
    (inner, address) => `<a href="${escapeHtml(address)}">${inlineHtml(inner)}</a>`,
  ],
  [/^<t:(\d+):R>()/, () => '<time>in 5 seconds</time>'],
];

function inlineHtml(markdown: string): string {
  let html = '';
  for (let rest = markdown; rest !== '';) {
    const found = FORMS.flatMap(([pattern, html_]) => {
      const match = pattern.exec(rest);
      return match === null
        ? []
        : [{ length: match[0].length, html: html_(match[1] ?? '', match[2] ?? '') }];
    })[0] ?? { length: 1, html: escapeHtml(rest.charAt(0)) };
    html += found.html;
    rest = rest.slice(found.length);
  }
  return html;
}

/** Text as it may stand anywhere in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

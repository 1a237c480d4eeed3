/** What a unit measures, and how many base units it holds. */
export interface Unit {
  readonly dimension:
    | 'duration'
    | 'length'
    | 'mass'
    | 'area'
    | 'volume'
    | 'speed'
    | 'temperature'
    | 'data'
    | 'power'
    | 'sound';
  readonly factor: number;
  /** What is added after the factor: degrees Fahrenheit begin elsewhere. */
  readonly offset?: number;
}

type Dimension = Unit['dimension'];

/** Keyed by the written form in lower case. Abbreviations of one letter count only right behind digits. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...group('duration', [
    ['second seconds sec secs', 1],
    ['minute minutes min mins', 60],
    ['hour hours hr hrs h', 3600],
    ['day days', 86_400],
    ['week weeks wk wks fortnight:2', 604_800],
    ['month months', 2_629_800],
    ['year years yr yrs', 31_557_600],
    ['decade decades', 315_576_000],
    ['century centuries', 3_155_760_000],
  ]),
  ...group('length', [
    ['mm millimetre millimetres millimeter millimeters', 0.001],
    ['cm centimetre centimetres centimeter centimeters', 0.01],
    ['m metre metres meter meters', 1],
    ['km kilometre kilometres kilometer kilometers', 1000],
    ['inch inches', 0.0254],
    ['ft foot feet', 0.3048],
    ['yd yard yards', 0.9144],
    ['mi mile miles', 1609.344],
    ['nm nmi', 1852],
  ]),
  ...group('mass', [
    ['g gram grams gramme grammes', 0.001],
    ['kg kgs kilo kilos kilogram kilograms', 1],
    ['tonne tonnes ton tons t', 1000],
    ['lb lbs pound pounds', 0.4536],
    ['oz ounce ounces', 0.02835],
  ]),
  ...group('area', [
    ['hectare hectares ha', 10_000],
    ['acre acres', 4046.86],
    ['sqm', 1],
    ['sqft', 0.0929],
  ]),
  ...group('volume', [
    ['litre litres liter liters', 1],
    ['ml', 0.001],
    ['gallon gallons', 3.785],
    ['barrel barrels', 158.99],
  ]),
  ...group('speed', [
    ['mph', 0.447],
    ['kmh kph', 0.2778],
    ['knot knots', 0.5144],
  ]),
  ...group('temperature', [['degree degrees celsius c', 1]]),
  ...['f', 'fahrenheit'].map(
    (name) => [name, { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }] as const,
  ),
  ...group('data', [
    ['kb', 1e3],
    ['mb megabyte megabytes', 1e6],
    ['gb gigabyte gigabytes', 1e9],
    ['tb terabyte terabytes', 1e12],
  ]),
  ...group('power', [
    ['w watt watts', 1],
    ['kw kilowatt kilowatts', 1e3],
    ['mw megawatt megawatts', 1e6],
    ['gw gigawatt gigawatts', 1e9],
  ]),
  ...group('sound', [['db decibel decibels', 1]]),
]);

function group(
  dimension: Dimension,
  lines: readonly (readonly [string, number])[],
): (readonly [string, Unit])[] {
  return lines.flatMap(([names, factor]) =>
    names.split(' ').map((name) => {
      const [word = name, times = '1'] = name.split(':');
      return [word, { dimension, factor: factor * Number(times) }] as const;
    }),
  );
}

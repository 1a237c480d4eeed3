/** Words after which a number names a thing and counts nothing: "pier 4", "Line 9". */
export const labelWords: ReadonlySet<string> = new Set(
  `no number nr line route pier page chapter section article version part phase room gate terminal flight channel
  bus tram train highway road motorway platform level stage round apt suite unit figure table volume issue season episode
  grade class type model mark category group day week tier lane berth dock hall block seat row`.split(
    /\s+/u,
  ),
);

/** Words before a person's name that tell nothing of what they are. */
export const formsOfAddress: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord lady saint'.split(' '),
);

/** Words before a person's name for what they are. */
export const officeTitles: ReadonlySet<string> = new Set(
  `professor mayor governor president senator judge justice captain major
  colonel general sergeant lieutenant inspector superintendent minister secretary chancellor chairman chairwoman king
  queen prince princess pope bishop archbishop father sister coach rep congressman congresswoman councillor
  commissioner ambassador detective officer sheriff director engineer spokesman spokeswoman ceo cfo cto coo mp mother
  brother abbot abbess count countess duke duchess baron baroness earl emperor empress sultan`.split(
    /\s+/u,
  ),
);

/** Words before a person's name. */
export const titles: ReadonlySet<string> = new Set([...formsOfAddress, ...officeTitles]);

/** Words that make the name they stand in an organisation's. */
export const organisationWords: ReadonlySet<string> = new Set(
  `inc ltd llc plc corp corporation company co group holdings partners bank university college school institute
  council ministry department agency authority commission committee union association federation society club fc
  united games studio studios interactive entertainment media press times post news airlines airways motors systems
  technologies software labs foundation trust party court police service services board office bureau chamber league
  logistics marine industries international team church army navy museum hospital government parliament congress
  senate polytechnic academy`.split(/\s+/u),
);

/** Words that make the name they stand in a place's. */
export const placeWords: ReadonlySet<string> = new Set(
  `street road avenue lane square park bridge river tunnel hall station airport stadium arena hospital hotel centre
  center quay harbour harbor port valley island islands lake mountain hill hills bay beach city town county state
  province district village forest castle palace tower gate museum theatre church cathedral campus square plaza
  coast creek falls house airport desert ocean sea peninsula region library quarry pavilion pier dock docks wharf
  garden gardens farm lodge manor abbey cemetery zoo velodrome racecourse lighthouse viaduct aqueduct canal temple mosque
  synagogue monastery priory fort barracks prison mine brewery ironworks shipyard refinery dam reservoir observatory
  windmill distillery colliery`.split(/\s+/u),
);

/** Words that make the name they stand in an event's or a text's, and so nobody's. */
export const eventWords: ReadonlySet<string> = new Set(
  `summit conference festival award awards prize cup championship championships olympics open tour fair forum expo
  convention marathon derby war battle act treaty day week bill index report chronicle review magazine register`.split(
    /\s+/u,
  ),
);

/** Prepositions that lead to a place. */
export const placeLeads: ReadonlySet<string> = new Set(
  'in at near from outside inside around across to into toward towards through'.split(' '),
);

/** Small words within a name: "Bank of England", "Lena van der Berg", "Winnie the Pooh". */
export const joiners: ReadonlySet<string> = new Set(
  'of de la le van von der den du da di al bin y the for'.split(' '),
);

import { portNames } from '#app/vocabulary/codes/port-names.ts'

/** Capitalised without being a person: articles, authorities, days, months, nationalities. */
export const otherWords = new Set(
  `the a an this that it he she they de het een der die das ein eine le la les un une el los las and or en und et y
   port harbour terminal customs police douane zoll polizei zeehavenpolitie autoridad aduana aduanas policia guardia
   gendarmerie europol left said was is unit left at in on from monday tuesday wednesday thursday friday saturday sunday
   maandag dinsdag woensdag donderdag vrijdag zaterdag zondag montag dienstag mittwoch donnerstag freitag samstag sonntag
   lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo january
   february march april may june july august september october november december januari februari maart mei juni juli
   augustus oktober januar februar marz mai dezember feb mar apr jun jul aug sep oct okt nov dec dez dutch belgian german
   french spanish polish romanian bulgarian albanian moroccan turkish lithuanian ukrainian colombian ecuadorian brazilian
   nederlandse belgische duitse franse spaanse poolse roemeense bulgaarse albanese marokkaanse turkse litouwse container
   containers imo iban btw vat pin id dna gps`.split(/\s+/),
)

/** Words of firms, ships, authorities and regions, one of which is enough for a pair to be nobody. */
export const tradeWords = new Set(
  `lloyd maersk hapag evergreen cosco msc cma hamburg yang ming star express queen king prince princess pearl
   spirit pride eagle gannet nordic atlantic pacific baltic ocean sea north south east west noord zuid oost west nord sud
   est oeste norte sur costa rica republic united kingdom states kingdom arab emirates america africa europe european
   europa new nieuw nueva nouvelle saint sint san santa santo port porto puerto haven havenbedrijf hafen harbour rode red
   black blue green white kruis cross river canal island islands guardia civil policia police politie customs douane
   authority autoridad portuaria ministry ministerie ministere minister department service services security company
   group agency association federation alliance union bank insurance university institute centre center office court
   fruit fruits foods trading cargo freight logistics terminal terminals depot gate code number page table figure section
   chapter article annex version microsoft google windows excel office sharepoint whatsapp telegram signal`.split(
    /\s+/,
  ),
)

export const portWords = new Set(Object.values(portNames).flatMap((name) => fold(name).split(/[\s-]/)))

export const firm =
  /^ ?(?:Ltd|Limited|Inc|LLC|B\.?V|N\.?V|GmbH|AG|KG|S\.?A|SARL|SAS|S\.?L|SRL|Shipping|Lines?|Logistics|Logistiek|Logistik|Logistique|Trading|Transports?|Group|Terminals?)(?!\p{L})/u

export const ship = /(?:MV|M\/V|MS|[Vv]essel|[Ss]hip|[Ss]chip|Schiff|[Nn]avire|[Bb]uque|ms|mv) $/

/** Streets, docks and canals are named after people. */
export const street =
  /(?:straat|laan|weg|kade|plein|kanaal|kai|straße|strasse|dok|dock|docks|quay|wharf|pier|street|road|avenue|canal|bassin|hafen|haven|brug|sluis|tunnel)$/i

export const streetBefore = /(?:quai|rue|avenue|muelle|calle|dique|bassin|place) (?:de |du |des |del )?$/i

export function fold(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

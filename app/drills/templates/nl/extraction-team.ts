import type { TemplateWords } from '../shape.ts'

export const extractionTeam: TemplateWords = {
  situation:
    '’s Nachts zijn er mensen op de terminal om iets uit een container te halen. Een alarm, een bewaker die niet antwoordt, iemand die zich in een doos verbergt. Eerst de veiligheid, dan de rest.',
  messages: [
    {
      title: 'Oefening: alarm aan het hek, mensen tussen de stapels',
      body: `**Dit is een oefening.** Het hek van {site} geeft alarm bij blok 14. Een camera toont drie mensen tussen de reefers. Ze
dragen tassen en een ladder. Niemand draagt een hesje.

Zeg wie u eerst belt, wie waar blijft, en wat doorgaat of stopt.`,
    },
    {
      title: 'Oefening: een bewaker antwoordt niet op de radio',
      body: `**Dit is een oefening.** De bewaker op ronde bij blok 14 heeft al acht minuten niet op de radio geantwoord. Een collega wil
hem gaan zoeken.

Zeg wie gaat, wie niet, en wat u de politie nu zegt.`,
    },
    {
      title: 'Oefening: een open doos met een bed erin',
      body: `**Dit is een oefening.** De bewaker is ongedeerd gevonden; zijn radio was leeg. In blok 14 staat een container op een kier:
binnen liggen slaapzakken, water, een powerbank en een betonschaar. Buiten het noordelijke hek van {site} wacht een
bestelwagen met gedoofde lichten.

Zeg wie van de doos wegblijft, wat u van de bestelwagen noteert, en hoe de politie binnenkomt.`,
    },
    {
      title: 'Oefening: wanneer gaat het werk verder?',
      body: `**Dit is een oefening.** De politie heeft de terminal. Over twee uur komt een schip aan en de planner vraagt wanneer in blok
14 weer gewerkt kan worden. Een filmpje van de politiewagens staat op het internet.

Zeg wie beslist, wie naar buiten spreekt, en wat de volgende ploeg te horen krijgt.`,
    },
  ],
  good: [
    'De politie wordt binnen vijf minuten gebeld, op het nummer dat daarvoor dient.',
    'Niemand benadert de mensen of de container; het werk in de buurt stopt en het personeel wordt geteld.',
    'Een vermiste bewaker is een noodgeval op zich, en niemand gaat alleen zoeken.',
    'Iemand opent de juiste poort voor de politie en leidt haar, met een plan van het terrein.',
    'Eén persoon spreekt naar buiten; de volgende ploeg krijgt het op papier.',
  ],
  questions: [
    'Hoelang duurde het van het alarm tot de oproep aan de politie? Wie belde?',
    'Wist iedereen bij blok 14 waarheen?',
    'Welke camera’s toonden niets, en sinds wanneer?',
    'Wat had u gedaan met half zoveel mensen op de ploeg?',
  ],
}

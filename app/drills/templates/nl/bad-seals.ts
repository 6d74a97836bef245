import type { TemplateWords } from '../shape.ts'

export const badSeals: TemplateWords = {
  situation:
    'Een container staat op het punt te vertrekken met een zegel dat niet bij de papieren past. Iemand dringt aan. Hoe de gate beslist, wie gevraagd wordt en wat bewaard blijft.',
  messages: [
    {
      title: 'Oefening: het zegel aan de gate klopt niet',
      body: `**Dit is een oefening.** Aan de uitgang van {site} meldt een chauffeur zich met container EXRU 000 417 2. Op het zegel staat
EX 004417; in de vrijgave EX 004471. De klinknagels van de sluitstang lijken pas geverfd.

Zeg wat er met de container gebeurt, wie ernaar kijkt en wie u inlicht.`,
    },
    {
      title: 'Oefening: de chauffeur dringt aan',
      body: `**Dit is een oefening.** De chauffeur toont een bericht op zijn telefoon: de afzender betreurt een tikfout, EX 004417 is
juist. Een beller die zegt dat hij de expediteur is, vraagt aan de gate wie er vannacht dienst heeft.

Zeg wat u als bewijs aanvaardt, en wat u de beller zegt.`,
    },
    {
      title: 'Oefening: nog twee dozen van hetzelfde schip zijn vertrokken',
      body: `**Dit is een oefening.** De douane vraagt langs de gewone weg welke dozen van hetzelfde schip {site} sinds middernacht hebben
verlaten. Het zijn er twee. Een ervan rijdt misschien nog binnen de haven.

Zeg wie ze opzoekt, wie degene tegenhoudt die nog tegen te houden is, en hoelang dat duurt.`,
    },
    {
      title: 'Oefening: bewaar wat de politie nodig heeft',
      body: `**Dit is een oefening.** De politie komt over een uur. Tot dan mag niets verloren gaan: het zegel, de beelden van de
gate, het toegangslogboek, de oproepen.

Zeg wat u bewaart, waar, en wie de container tot nu toe heeft aangeraakt, per functie.`,
    },
  ],
  good: [
    'De container blijft staan tot de rederij zelf het zegel verklaart, bereikt op een nummer dat u al had.',
    'Niemand zegt een beller wie er dienst heeft.',
    'De douane en de veiligheidsfunctionaris weten het binnen het kwartier; één persoon houdt de tijden bij.',
    'Niemand opent de container of verbreekt het zegel voor de douane er is.',
    'Beelden en logboeken worden apart gezet voor ze overschreven worden.',
  ],
  questions: [
    'Wanneer stond vast dat de container niet zou vertrekken, en wie besliste dat?',
    'Welk nummer belde u om het na te gaan, en waar kwam dat vandaan?',
    'Kon u binnen tien minuten zeggen welke dozen vertrokken waren?',
    'Hoelang bewaart u de beelden van de gate, en wie kan ze ’s nachts apart zetten?',
  ],
}

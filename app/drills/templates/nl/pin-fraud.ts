import type { TemplateWords } from '../shape.ts'

export const pinFraud: TemplateWords = {
  situation:
    'Een container is met de juiste code opgehaald door de verkeerde vervoerder. Wie zocht de code op, welke andere lopen gevaar, en hoe houdt u die tegen voor ze ook opgehaald worden?',
  messages: [
    {
      title: 'Oefening: de container is al opgehaald',
      body: `**Dit is een oefening.** Een vervoerder belt {site}: zijn chauffeur hoorde aan de gate dat container EXPU 000 522 9 om 05:40
is opgehaald, met de juiste vrijgavecode. De vervoerder had die voor tien uur en gaf ze aan niemand.

Zeg wat u eerst nagaat, wat u bewaart, en wie u inlicht.`,
    },
    {
      title: 'Oefening: drie accounts zochten de code op',
      body: `**Dit is een oefening.** Het logboek van het vrijgavesysteem toont dat de code vannacht drie keer is opgezocht. Een van de
accounts is van een planner die tot maandag met verlof is.

Zeg wie de account sluit, wie hoort dat ze gebruikt is, en wie dat nog niet hoort.`,
    },
    {
      title: 'Oefening: nog twee codes van dezelfde ontvanger',
      body: `**Dit is een oefening.** De rederij zegt dat met dezelfde account nog twee codes van dezelfde ontvanger zijn opgezocht. Beide
containers staan nog op {site}; een ervan heeft over veertig minuten een afspraak.

Zeg hoe u ze vasthoudt, wie dat mag opheffen, en wat de chauffeur hoort die er een komt halen.`,
    },
  ],
  good: [
    'De andere containers van dezelfde ontvanger staan binnen het kwartier vast, nog voor de vraag wie het was.',
    'De account is gesloten en het logboek apart gezet; niemand spreekt een collega erop aan.',
    'De rederij en de politie horen het dezelfde dag van u, elk in één bericht.',
    'Vasthouden wordt alleen door twee mensen samen opgeheven.',
  ],
  questions: [
    'Wie kan ’s nachts een container vasthouden, en hoelang duurde dat?',
    'Wie ziet vrijgavecodes die hij niet nodig heeft? Sinds wanneer?',
    'Merkt iemand het als een account werkt terwijl de eigenaar met verlof is?',
    'Wat kwam de chauffeur aan de gate van u te weten?',
  ],
}

import type { TemplateWords } from '../shape.ts'

export const insiderApproach: TemplateWords = {
  situation:
    'Een collega zegt dat hem geld is geboden voor een gunst. Bescherm de persoon, hou de kring klein en antwoord binnen het uur. Hoe goed weet de eerste luisteraar wat te doen?',
  messages: [
    {
      title: 'Oefening: een collega kreeg geld aangeboden',
      body: `**Dit is een oefening.** Aan het einde van een ploeg op {site} zegt een kraanbestuurder aan zijn ploegleider: een man sprak
hem aan voor de school van zijn kinderen en bood 5.000 euro voor het verplaatsen van één container. Hij kende de namen
van de kinderen.

Zeg wat de ploegleider antwoordt, wie hij inlicht, en wie niet.`,
    },
    {
      title: 'Oefening: de eerste bedreiging',
      body: `**Dit is een oefening.** Dezelfde kraanbestuurder kreeg een foto van zijn voordeur. Zonder woorden. Hij vraagt of hij vannacht
moet komen werken, en of nog iemand het weet.

Zeg wie de politie belt, waar hij vannacht is, en wat zijn collega’s over zijn afwezigheid horen.`,
    },
    {
      title: 'Oefening: er wordt gepraat',
      body: `**Dit is een oefening.** Op de werkvloer van {site} zeggen twee collega’s hardop dat iemand benaderd is, en raden wie. Een van
hen vraagt aan de meldkamer of het waar is.

Zeg wat de meldkamer antwoordt, wie de ploeg toespreekt, en wat waar wordt opgeschreven.`,
    },
  ],
  good: [
    'De eerste luisteraar bedankt hem, belooft niets, en licht binnen het uur één vaste functie in.',
    'De politie of de vertrouwenspersoon is dezelfde avond bereikt; aan zijn gezin is gedacht.',
    'Hoogstens vijf mensen weten het, en ze zijn opgeschreven.',
    'Zijn werk verandert zonder een reden die naar hem wijst.',
    'Niemand bevestigt een gerucht; de meldlijn wordt aan iedereen herhaald.',
  ],
  questions: [
    'Zou een nieuwe collega weten wie in te lichten? Hoe?',
    'Wie kreeg het te horen zonder het te hoeven weten?',
    'Is er een nummer hiervoor buiten de kantooruren, en wie neemt op?',
    'Wat had hem ervan weerhouden het u te zeggen?',
  ],
}

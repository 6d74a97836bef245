import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const systems: VillageBulletin[] = [
  {
    organisation: 'maas-delta-terminals',
    author: 'irina-popescu',
    type: 'VULN',
    title: 'Small computer behind a printer in the planning office',
    severity: severity.severe,
    urgency: 'past',
    certainty: 'observed',
    sectors: ['SEC-OT', 'SEC-GATE'],
    ports: ['NLRTM'],
    modi_operandi: ['MO-D02', 'MO-F04'],
    hours_ago: 840,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.amber,
        audience: ['group:scheldt-and-delta-terminals', 'organisation:delta-port-police'],
        text: `
A computer of the size of a matchbox was found between a label printer and the wall socket. It had its own
mobile connection and passed on the screen of the planning system. It was placed by somebody of the cleaning
shift who wore a borrowed badge.

**How it was found**: the switch reported a second device on a port that should have one. The report had been
there for *five weeks*.

- Close unused ports, and allow one device on each of the others.
- Look behind printers, screens and the coffee machine, today and every month.
- Badges of contractors open the office only together with a second badge.
`.trim(),
      },
    ],
  },
  {
    organisation: 'tyrrhenian-ports-authority',
    author: 'chiara-valente',
    type: 'MO',
    title: 'A stow-plan message that moves one box',
    severity: severity.moderate,
    urgency: 'future',
    certainty: 'observed',
    sectors: ['SEC-OT', 'SEC-DSC'],
    ports: ['ITGIT'],
    modi_operandi: ['MO-D04', 'MO-X08'],
    hours_ago: 1250,
    valid_days: 180,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:southern-gateways', 'group:scheldt-and-delta-terminals'],
        text: `
A corrected stow-plan message arrived forty minutes before a vessel and moved a single container from the hold
to the deck, on the water side. The message was valid, signed by the agent's account and accepted. The agent had
not sent it.

**Check**: the terminal now compares each late correction with the previous plan and asks by telephone when it
touches *fewer than three boxes*. Real corrections nearly always move more. In four months this stopped two more
messages of the same kind.
`.trim(),
      },
    ],
  },
  {
    organisation: 'vistula-bay-port',
    author: 'zofia-kowalewska',
    type: 'VULN',
    title: 'Gate cameras that stop for eleven minutes',
    severity: severity.minor,
    urgency: 'expected',
    certainty: 'observed',
    sectors: ['SEC-OT', 'SEC-GATE'],
    ports: ['PLGDY'],
    modi_operandi: ['MO-D07', 'MO-X10'],
    hours_ago: 175,
    valid_days: 90,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['group:small-and-inland-ports'],
        text: `
Three of our gate cameras restart every night at the same time and are blind for eleven minutes. It turned out
to be an update that the installer had planned years ago, with a password that stands in the public manual.

Nothing has happened that we know of. Look at **when your cameras restart** and who else knows the time. The
same recorder is sold under at least four brands; we gladly send the settings to whoever asks.
`.trim(),
      },
    ],
  },
]

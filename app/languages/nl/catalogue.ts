import access from './access.json' with { type: 'json' }
import alerts from './alerts.json' with { type: 'json' }
import bulletins from './bulletins.json' with { type: 'json' }
import errors from './errors.json' with { type: 'json' }
import frame from './frame.json' with { type: 'json' }
import indicators from './indicators.json' with { type: 'json' }
import organisations from './organisations.json' with { type: 'json' }
import paper from './paper.json' with { type: 'json' }
import taxonomies from './taxonomies.json' with { type: 'json' }
import today from './today.json' with { type: 'json' }

export const catalogue = {
  access,
  alerts,
  bulletins,
  errors,
  frame,
  indicators,
  organisations,
  paper,
  taxonomies,
  today,
}

import { Text } from '@mantine/core';
import { YearButton } from '../../components/year-button.js';
import { YearLink } from '../../components/year-link.js';
import type { PledgeRows_PledgeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { FulfilmentBadge } from './fulfilment-badge.js';
import { ItemHistory } from './item-history.js';
import classes from './pledge-rows.module.css';
import { usePledgesText } from './pledges.messages.js';

graphql(`
  fragment PledgeRows_pledge on Pledge {
    id
    viewerCanSign
    items {
      id
      title
      text
      fulfilment
      fulfilmentTitle
      viewerCanClaim
      ...ItemHistory_item
    }
  }
`);

/** The promised things as rows: what was promised, its state with who confirmed it, the next step as a button. */
export function PledgeRows({ pledge }: { pledge: PledgeRows_PledgeFragment }) {
  const text = usePledgesText();
  const format = useFormat();
  return (
    <ol className={classes.rows}>
      {pledge.items.map(item => (
        <li key={item.id} className={classes.row}>
          <div className={classes.what}>
            <Text fw={600}>{item.title}</Text>
            <Text>{item.text}</Text>
            <ItemHistory item={item} />
          </div>
          <div className={classes.state}>
            <FulfilmentBadge item={item} />
            {item.viewerCanClaim ? (
              <YearButton
                to={paths.pledge(pledge.id, { claim: item.id })}
                size="compact-sm"
                aria-label={format.labelled(text('claim'), item.title)}
              >
                {text('claim')}
              </YearButton>
            ) : (
              <YearLink to={paths.pledge(pledge.id)} aria-label={format.labelled(text('open'), item.title)}>
                {text('open')}
              </YearLink>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

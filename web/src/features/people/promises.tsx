import { Anchor, List, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import type { Promises_ProgrammeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { usePeopleText } from './people.messages.js';

graphql(`
  fragment Promises_programme on Programme {
    rights {
      key
      title
      meaning
    }
    documents {
      title
      number
      url
    }
  }
`);

/** What the programme promises representatives, and the documents it rests on. */
export function Promises({ programme: { rights, documents } }: { programme: Promises_ProgrammeFragment }) {
  const text = usePeopleText();
  return (
    <>
      {rights.length > 0 && (
        <Section title={text('rights')}>
          <List>
            {rights.map(({ key, title, meaning }) => (
              <List.Item key={key}>
                <Text component="span" fw={600}>
                  {title}
                </Text>
                {meaning && ` · ${meaning}`}
              </List.Item>
            ))}
          </List>
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={text('documents')}>
          <List>
            {documents.map(({ title, number, url }) => (
              <List.Item key={title}>
                {url ? (
                  <Anchor href={url} rel="noreferrer" target="_blank" inherit>
                    {title}
                  </Anchor>
                ) : (
                  title
                )}
                {number && ` · ${number}`}
              </List.Item>
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { type BallotDrafts, ballotOf } from '../../features/ballot/ballot-drafts.js';
import type { OpenBallotQuery } from '../../generated/graphql.js';
import { codedError } from '../../lib/error-message.js';
import { graphql } from '../../lib/graphql.js';

const OPEN_BALLOT = graphql(`
  query OpenBallot($code: String!) {
    ballot(code: $code) {
      groupTitle
      classTitle
      isWhole
      cycle {
        id
        year
        typeTitle
      }
      subjects {
        ...SubjectBallot_subject
      }
    }
  }
`);

const CAST_BALLOTS = graphql(`
  mutation CastBallots($input: CastBallotsInput!) {
    castBallots(input: $input)
  }
`);

export type OpenedBallot = OpenBallotQuery['ballot'];
type Subject = OpenedBallot['subjects'][number];

/** A ballot from its code to the box. Nothing of it stays in the browser once the page is closed. */
export function useBallot() {
  const { jurisdiction = '' } = useParams();
  const context = { headers: { 'X-Jurisdiction': jurisdiction } };
  const [code, setCode] = useState('');
  const [ballot, setBallot] = useState<OpenedBallot | null>(null);
  const [castIds, setCastIds] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>(null);
  // Whoever lost the answer asks again, and "used" then says that the first ballot has arrived.
  const [isRepeating, setRepeating] = useState(false);
  const [load, { loading: isOpening }] = useLazyQuery(OPEN_BALLOT, { fetchPolicy: 'no-cache' });
  const [send, { loading: isCasting }] = useMutation(CAST_BALLOTS, { fetchPolicy: 'no-cache', context });

  async function open(typed: string): Promise<void> {
    setError(null);
    try {
      const { data, error: refusal } = await load({ variables: { code: typed }, context });
      if (!data) throw refusal;
      const { subjects } = data.ballot;
      setCode(typed);
      setBallot(data.ballot);
      setCastIds(new Set(subjects.flatMap(({ evaluationId, isCast }) => (isCast ? [evaluationId] : []))));
    } catch (caught) {
      setError(caught);
    }
  }

  function arrived(subjects: readonly Subject[]): void {
    setRepeating(false);
    setCastIds(known => new Set([...known, ...subjects.map(({ evaluationId }) => evaluationId)]));
  }

  /** Casts the ballots about the subjects; they stay on screen until they have arrived. */
  async function cast(drafts: BallotDrafts, subjects: readonly Subject[]): Promise<void> {
    setError(null);
    try {
      await send({ variables: { input: { code, ballots: subjects.map(subject => ballotOf(drafts, subject)) } } });
      arrived(subjects);
    } catch (caught) {
      const { code: kind, reason } = codedError(caught);
      if (isRepeating && reason === 'ballot-used') return arrived(subjects);
      setRepeating(kind === 'NETWORK');
      setError(caught);
    }
  }
  return { ballot, castIds, open, isOpening, cast, isCasting, error };
}

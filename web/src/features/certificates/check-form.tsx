import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { hoursOf } from './certificate-document.js';
import { useCertificatesText } from './certificates.messages.js';

/** What a certificate says to whoever holds its number. */
export interface Checked {
  name: string;
  fromOn: string;
  untilOn: string;
  days: number;
  minutes: number;
  signedName: string;
  isWithdrawn: boolean;
}

interface CheckFormProps {
  /** Undefined before anything was asked; null when there is none of the number. */
  found: Checked | null | undefined;
  check: (number: string) => void;
}

export function CheckForm({ found, check }: CheckFormProps) {
  const text = useCertificatesText();
  const format = useFormat();
  const [number, setNumber] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    check(number);
  }
  return (
    <form onSubmit={submit}>
      <Group align="flex-end">
        <TextInput
          label={text('checkNumber')}
          required
          value={number}
          onChange={event => setNumber(event.currentTarget.value)}
        />
        <Button type="submit">{text('check')}</Button>
      </Group>
      <Text mt="md" role="status">
        {found === null && text('unknown')}
        {found?.isWithdrawn && text('isWithdrawn')}
        {found &&
          !found.isWithdrawn &&
          text('valid', {
            name: found.name,
            from: format.date(found.fromOn),
            until: format.date(found.untilOn),
            days: found.days,
            hours: hoursOf(found.minutes),
            signed: found.signedName,
          })}
      </Text>
    </form>
  );
}

import { Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useExchangeText } from './exchange.messages.js';
import classes from './file-drop.module.css';

/** A file is chosen like everywhere, or dropped. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const text = useExchangeText();
  const [isOver, setOver] = useState(false);
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }
  return (
    <label
      className={classes.drop}
      data-over={isOver}
      onDrop={drop}
      onDragLeave={() => setOver(false)}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
    >
      <Text span fw={600}>
        {text('choose')}
      </Text>
      <Text span size="sm" c="dimmed">
        {text('chooseWhat')}
      </Text>
      <input
        type="file"
        accept=".csv,.txt,.xlsx"
        className={classes.input}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { RefusedFile } from '../refusal.js';

/** Told about the parts of an XML document in their order; names come without their namespace prefix. */
export interface XmlListener {
  opened?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  closed?(name: string): void;
}

function localName({ name }: SaxesTagPlain): string {
  return name.slice(name.indexOf(':') + 1);
}

function parserFor(listener: XmlListener): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new RefusedFile('file-broken-workbook');
  });
  parser.on('opentag', tag => listener.opened?.(localName(tag), tag.attributes as Record<string, string>));
  parser.on('text', text => listener.text?.(text));
  parser.on('cdata', text => listener.text?.(text));
  parser.on('closetag', tag => listener.closed?.(localName(tag)));
  return parser;
}

/** Reads a document chunk by chunk, and yields after each chunk so that the reader can take what has been gathered. */
export async function* readXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): AsyncIterable<void> {
  const parser = parserFor(listener);
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of chunks) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
  } catch (error) {
    // A compressed part that ends too early or was damaged.
    if ((error as { code?: string }).code?.startsWith('Z_')) throw new RefusedFile('file-broken-workbook');
    throw error;
  }
  parser.close();
  yield;
}

export async function readWholeXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(chunks, listener));
}

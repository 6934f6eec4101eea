import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from './accounts/viewer.js';
import type { Db } from './database/reading.js';
import { Reading } from './database/reading.js';
import { Unauthenticated } from './shared/errors.js';
import type { Language } from './shared/language.js';

export interface JurisdictionRow {
  id: string;
  key: string;
  nameZh: string;
  nameEn: string;
  timeZone: string;
  isDemo: boolean;
}

interface RequestFacts {
  orm: MikroORM;
  viewer: Viewer | null;
  jurisdiction: JurisdictionRow | null;
  language: Language;
  now: Date;
  request?: FastifyRequest;
  reply?: FastifyReply;
}

function dateNow({ jurisdiction, now }: Context): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: jurisdiction.timeZone }).format(now);
}

/** What one request knows: who asks, where, when, and one moment in time to read from. */
export class Context {
  readonly orm: MikroORM;
  viewer: Viewer | null;
  readonly language: Language;
  readonly now: Date;
  readonly request: FastifyRequest | undefined;
  readonly reply: FastifyReply | undefined;
  private jurisdictionRow: JurisdictionRow | null;
  private reading: Reading | undefined;
  private transaction: Db | undefined;
  private isAnswered = false;
  private readonly remembered = new Map<unknown, Map<string, unknown>>();

  constructor(facts: RequestFacts) {
    this.orm = facts.orm;
    this.viewer = facts.viewer;
    this.jurisdictionRow = facts.jurisdiction;
    this.language = facts.language;
    this.now = facts.now;
    this.request = facts.request;
    this.reply = facts.reply;
  }

  /** The one jurisdiction this request works inside; refused when none is named. */
  get jurisdiction(): JurisdictionRow {
    if (!this.jurisdictionRow) throw new Unauthenticated();
    return this.jurisdictionRow;
  }

  /** Signing in may move a request into the jurisdiction of the user. */
  enter(jurisdiction: JurisdictionRow, viewer: Viewer | null): void {
    this.jurisdictionRow = jurisdiction;
    this.viewer = viewer;
    this.remembered.clear();
  }

  /** Signing out leaves the jurisdiction as a stranger who names none. */
  leave(): void {
    this.jurisdictionRow = null;
    this.viewer = null;
    this.remembered.clear();
  }

  /** The same question with a moment of its own, for work that must not move that of the request. End it. */
  apart(): Context {
    const { orm, viewer, jurisdiction, language, now } = this;
    return new Context({ orm, viewer, jurisdiction, language, now });
  }

  /** The calendar date now in the jurisdiction's time zone. */
  get today(): string {
    return this.once(dateNow);
  }

  /** Reads inside the jurisdiction; all reads of a request see the same moment, those of a mutation its transaction. */
  async read(): Promise<Db> {
    if (this.transaction) return this.transaction;
    // A resolver may still be at work when another one's refusal has answered the request.
    if (this.isAnswered) throw new Error('The request has been answered');
    this.reading ??= new Reading(this.orm, this.jurisdiction.id);
    return this.reading.db();
  }

  /** What the maker makes, once per moment and arguments: data loaders, the programme in force, the viewer's wards. */
  once<Made, Arguments extends unknown[]>(
    make: (context: Context, ...args: Arguments) => Made,
    ...args: Arguments
  ): Made {
    const made = this.remembered.get(make) ?? new Map<string, unknown>();
    this.remembered.set(make, made);
    const key = JSON.stringify(args);
    if (!made.has(key)) made.set(key, make(this, ...args));
    return made.get(key) as Made;
  }

  /** Lets the work read on the connection of its transaction: with a second one, ten mutations wait for each other. */
  async readWithin<T>(transaction: Db, work: () => Promise<T>): Promise<T> {
    await this.refresh();
    this.transaction = transaction;
    try {
      return await work();
    } finally {
      this.transaction = undefined;
      this.remembered.clear();
    }
  }

  /** Ends the moment; the next read sees what has been written since. */
  async refresh(): Promise<void> {
    this.remembered.clear();
    const { reading } = this;
    this.reading = undefined;
    await reading?.close();
  }

  /** Ends the last moment: nothing is read once the request is answered. */
  async end(): Promise<void> {
    this.isAnswered = true;
    await this.refresh();
  }
}

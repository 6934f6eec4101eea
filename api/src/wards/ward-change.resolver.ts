import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { Ward } from './ward.entity.js';
import type { WardRow } from './ward.query.js';
import { WardChange } from './ward-change.entity.js';
import { changesOfWard, readWardChanges, type WardChangeRow, wardsOfChange } from './ward-change.query.js';
import { WardChangeLine } from './ward-change-line.type.js';
import { CHANGE_TITLES, MOVED_TITLES } from './ward-change-words.js';

const WardChangeConnection = createConnection('WardChange', () => WardChange);

@Resolver(() => WardChange)
export class WardChangeResolver {
  @Query(() => WardChangeConnection, { description: 'Wards that became others, the last change first.' })
  wardChanges(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readWardChanges(context, page);
  }

  @FieldResolver(() => String, { description: 'How they became others, in words.' })
  kindTitle(@Root() row: WardChangeRow, @Ctx() { language }: Context) {
    return CHANGE_TITLES[row.kind]![language];
  }

  @FieldResolver(() => [Ward], { description: 'The wards before: those that closed, or from which something went.' })
  predecessors(@Root() row: WardChangeRow, @Ctx() context: Context) {
    return context.once(wardsOfChange, 'predecessorId' as const).load(row.id);
  }

  @FieldResolver(() => [Ward], { description: 'The wards after: those that came about, or to which something came.' })
  successors(@Root() row: WardChangeRow, @Ctx() context: Context) {
    return context.once(wardsOfChange, 'successorId' as const).load(row.id);
  }

  @FieldResolver(() => [WardChangeLine], { description: 'How many records of each kind went along.' })
  moves(@Root() row: WardChangeRow, @Ctx() { language }: Context): WardChangeLine[] {
    const moved = row.moved as Record<string, number>;
    return Object.entries(MOVED_TITLES).flatMap(([key, title]) =>
      moved[key] ? [{ key, title: title[language], count: moved[key], examples: [] }] : [],
    );
  }
}

@Resolver(() => Ward)
export class WardHistoryResolver {
  @FieldResolver(() => [WardChange], { description: 'How it came about and what became of it, the last change first.' })
  changes(@Root() ward: WardRow, @Ctx() context: Context) {
    return context.once(changesOfWard).load(ward.id);
  }
}

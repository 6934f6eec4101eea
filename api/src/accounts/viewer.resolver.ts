import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { viewerScope } from './access.js';
import { changePassword } from './change-password.service.js';
import { type Action, POLICY } from './policy.js';
import { signIn, signOut } from './sign-in.service.js';
import type { Viewer } from './viewer.js';
import { ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The current user; null when signed out.' })
  viewer(@Ctx() { viewer }: Context) {
    return viewer;
  }

  @Mutation(() => ViewerType, {
    description: 'Opens a session; BAD_USER_INPUT when the name or the password is wrong.',
  })
  signIn(
    @Ctx() context: Context,
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
  ) {
    return signIn(context, username, password);
  }

  @Mutation(() => Boolean, { description: 'Ends the session.' })
  signOut(@Ctx() context: Context) {
    return signOut(context);
  }

  @Mutation(() => Boolean, {
    description: 'Changes the own password (10 characters or more) and ends all own sessions.',
  })
  changePassword(
    @Ctx() context: Context,
    @Arg('currentPassword', () => String) currentPassword: string,
    @Arg('newPassword', () => String) newPassword: string,
  ) {
    return changePassword(context, currentPassword, newPassword);
  }

  @FieldResolver(() => [String], {
    description: 'Actions of the access policy that the user may do to somebody or something.',
  })
  async viewerCan(@Ctx() context: Context) {
    const actions = Object.keys(POLICY) as Action[];
    const scopes = await Promise.all(actions.map(action => viewerScope(context, action)));
    return actions.filter((_, place) => scopes[place] !== null);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward the user works for; null means all of them.' })
  ward(@Root() viewer: Viewer, @Ctx() context: Context) {
    return viewer.wardId && context.once(wardById).load(viewer.wardId);
  }
}

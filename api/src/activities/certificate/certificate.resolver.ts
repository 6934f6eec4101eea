import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { Representative } from '../../representatives/representative.entity.js';
import type { RepresentativeRow } from '../../representatives/representative.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { NotFound } from '../../shared/errors.js';
import { AttendanceCertificate } from './attendance-certificate.entity.js';
import { IssueCertificateInput, WithdrawCertificateInput } from './certificate.input.js';
import { certificateById, certificateByNumber, certificatesOfRepresentative } from './certificate.query.js';
import { issueCertificate, withdrawCertificate } from './certificate.service.js';
import { CertificateCheck } from './certified-occasion.type.js';

const CertificateConnection = createConnection('AttendanceCertificate', () => AttendanceCertificate);

@Resolver(() => AttendanceCertificate)
export class CertificateResolver {
  @Query(() => AttendanceCertificate, { description: 'One certificate; NOT_FOUND when there is none.' })
  async certificate(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(certificateById).load(keyOf('AttendanceCertificate', id));
    if (!row) throw new NotFound('AttendanceCertificate', id);
    return row;
  }

  @Query(() => CertificateCheck, {
    nullable: true,
    description: 'What a certificate says, for whoever holds its number; null when there is none of it.',
  })
  async certificateCheck(
    @Ctx() context: Context,
    @Arg('number', () => String, { description: 'As it is printed.' }) number: string,
  ) {
    const row = await certificateByNumber(context, number);
    return row && { ...row, isWithdrawn: row.withdrawnAt !== null };
  }

  @Mutation(() => AttendanceCertificate, {
    description: 'The office certifies what was counted of somebody’s attendance.',
  })
  async issueCertificate(
    @Ctx() context: Context,
    @Arg('input', () => IssueCertificateInput) input: IssueCertificateInput,
  ) {
    return context.once(certificateById).load(await issueCertificate(context, input));
  }

  @Mutation(() => AttendanceCertificate, { description: 'Withdraws a certificate; whoever checks its number is told.' })
  async withdrawCertificate(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawCertificateInput) input: WithdrawCertificateInput,
  ) {
    return context.once(certificateById).load(await withdrawCertificate(context, input));
  }
}

@Resolver(() => Representative)
export class RepresentativeCertificatesResolver {
  @FieldResolver(() => CertificateConnection, { description: 'Certificates for the employer, the newest first.' })
  certificates(@Root() row: RepresentativeRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return context.once(certificatesOfRepresentative, { ...page }).load(row.id);
  }
}

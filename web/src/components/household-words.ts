/** A household in one line: who heads it, where it lives as far as it is shown. */
export function householdWords(household: { headName: string; address?: string | null }): string {
  return [household.headName, household.address].filter(Boolean).join(' · ');
}

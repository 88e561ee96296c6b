/** What membership of a group of the provider means here. */
export interface GroupRule<R extends string = string> {
  readonly group: string;
  readonly agency: string;
  readonly roles: readonly R[];
}

/** What the groups of a person make of them. */
export interface Placement<R extends string = string> {
  readonly agency: string;
  readonly roles: readonly R[];
}

/**
 * The first rule that fits says the agency; the roles are those of all rules that fit and name the same one. So a group
 * of one agency gives nobody power in another, and the order of the rules settles who belongs to two.
 * Nobody for whom no rule fits is let in.
 */
export function placementOf<R extends string>(
  groups: readonly string[],
  rules: readonly GroupRule<R>[],
): Placement<R> | null {
  const fitting = rules.filter(({ group }) => groups.includes(group));
  const [first] = fitting;
  if (!first) return null;
  const { agency } = first;
  const roles = fitting.filter((rule) => rule.agency === agency).flatMap((rule) => rule.roles);
  return { agency, roles: [...new Set(roles)] };
}

/** The same with the role of the last administrator, which nothing takes away. */
export const keepingAdmin = <R extends string>(
  { agency, roles }: Placement<R>,
  admin: R,
): Placement<R> => ({ agency, roles: [...new Set([...roles, admin])] });

export const isPlacedSo = (
  { agencyCode, roles }: { readonly agencyCode: string; readonly roles: readonly string[] },
  placement: Placement,
): boolean =>
  agencyCode === placement.agency &&
  roles.length === placement.roles.length &&
  roles.every((role) => placement.roles.includes(role));

/** What the site asks of passwords. */
export interface PasswordRules {
  minLength: number;
  requireDigit: boolean;
  requireLowercase: boolean;
  requireUppercase: boolean;
  requireNonLetterOrDigit: boolean;
}

export interface RuleCheck {
  rule: 'length' | 'digit' | 'lowercase' | 'uppercase' | 'symbol';
  isMet: boolean;
}

/** Each rule that the site has, and whether a password keeps it; the same characters count as for the server. */
export function checkPassword(password: string, rules: PasswordRules): Array<RuleCheck> {
  const checks: Array<[RuleCheck['rule'], boolean, boolean]> = [
    ['length', true, password.length >= rules.minLength],
    ['digit', rules.requireDigit, /[0-9]/.test(password)],
    ['lowercase', rules.requireLowercase, /[a-z]/.test(password)],
    ['uppercase', rules.requireUppercase, /[A-Z]/.test(password)],
    ['symbol', rules.requireNonLetterOrDigit, /[^a-zA-Z0-9]/.test(password)],
  ];
  return checks.filter(([, asked]) => asked).map(([rule, , isMet]) => ({ rule, isMet }));
}

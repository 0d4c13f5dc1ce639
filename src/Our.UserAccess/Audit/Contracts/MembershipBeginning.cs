namespace Our.UserAccess.Audit.Contracts;

/// <param name="At">UTC.</param>
/// <param name="By">Who put the user into the group.</param>
internal sealed record MembershipBeginning(DateTime At, AuditActor By);

namespace Our.UserAccess.Audit.Contracts;

/// <summary>Who did it.</summary>
/// <param name="Id">Key of the user; null where there is none.</param>
/// <param name="Name">As they were called then; empty where nobody is known.</param>
/// <param name="Kind">How they came to do it.</param>
internal sealed record AuditActor(Guid? Id, string Name, AuditActorKind Kind)
{
    public static AuditActor System { get; } = new(Id: null, string.Empty, AuditActorKind.System);

    public static AuditActor Unknown { get; } = new(Id: null, string.Empty, AuditActorKind.Unknown);
}

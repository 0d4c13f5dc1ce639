using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Audit.Contracts;

internal static class AuditPermissions
{
    public const string Read = "Our.UserAccess.Audit.Read";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See the audit trail", "Sees who changed what, when and why, with names and addresses of people.", Risk.Medium) { IsDelegated = true },
    ];
}

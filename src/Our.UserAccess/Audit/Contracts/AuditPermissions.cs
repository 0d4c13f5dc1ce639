using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Audit.Contracts;

internal static class AuditPermissions
{
    public const string Read = "Our.UserAccess.Audit.Read";
    public const string Export = "Our.UserAccess.Audit.Export";
    public const string Verify = "Our.UserAccess.Audit.Verify";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See the audit trail", "Sees who changed what, when and why, with names and addresses of people.", Risk.Medium) { IsDelegated = true },
        new(Export, "Export the audit trail", "Takes the whole audit trail out of the site as a file.", Risk.High),
        new(Verify, "Verify the audit trail", "Has the whole audit trail looked through for tampering.", Risk.Low),
    ];
}

using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.FormsSecurity.Contracts;

internal static class FormsSecurityPermissions
{
    public const string Read = "Our.UserAccess.FormsSecurity.Read";
    public const string Manage = "Our.UserAccess.FormsSecurity.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See forms security", "Sees who may do what with which forms, and why.", Risk.Low) { ImpliedBy = [Manage] },
        new(Manage, "Manage forms security", "Changes what groups and people may do with forms, within one's own rights; sets the defaults for new forms.", Risk.High),
    ];
}

using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.SensitiveData.Contracts;

internal static class SensitiveDataPermissions
{
    public const string Read = "Our.UserAccess.SensitiveData.Read";
    public const string Manage = "Our.UserAccess.SensitiveData.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See who sees sensitive data", "Sees who may see sensitive data, why and until when, where it is, and who looked at it or exported it.", Risk.Medium)
        {
            ImpliedBy = [Manage],
        },
        new(Manage, "Manage access to sensitive data", "Gives access to sensitive data for a time, renews it and ends it; names the owner, who is told.", Risk.High),
    ];
}

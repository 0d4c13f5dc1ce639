using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Users.Contracts;

internal static class UserPermissions
{
    public const string Read = "Our.UserAccess.Users.Read";
    public const string Create = "Our.UserAccess.Users.Create";
    public const string Update = "Our.UserAccess.Users.Update";
    public const string Access = "Our.UserAccess.Users.Access";
    public const string LifeCycle = "Our.UserAccess.Users.LifeCycle";
    public const string Password = "Our.UserAccess.Users.Password";
    public const string Delete = "Our.UserAccess.Users.Delete";
    public const string Credentials = "Our.UserAccess.Users.Credentials";
    public const string Export = "Our.UserAccess.Users.Export";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See users", "Lists, opens and counts backoffice users, with their groups, start nodes and sign-ins.", Risk.Low)
        {
            IsDelegated = true,
            ImpliedBy = [Create, Update, Access, LifeCycle, Password, Delete, Credentials, Export],
        },
    ];

    /// <summary>Each within one's own rights: nobody changes an administrator or somebody who may do more than they.</summary>
    public static IReadOnlyList<Permission> Changes { get; } =
    [
        new(Create, "Create users", "Creates people with a password or for single sign-on, and API users; imports them.", Risk.Medium),
        new(Update, "Edit profiles", "Changes name, mail, user name, language, photo and notes.", Risk.Medium),
        new(Access, "Change memberships and start nodes", "Puts people into user groups and takes them out; sets their own start nodes.", Risk.Medium),
        new(LifeCycle, "Enable, disable, unlock", "Enables, disables and unlocks people, ends their sessions, plans a leave or the end of their access.", Risk.Medium),
        new(Password, "Set passwords", "Gives somebody a new password; turns their two-factor sign-in off.", Risk.High),
        new(Delete, "Delete and offboard", "Deletes, anonymises and offboards people, and undoes an offboarding.", Risk.High),
        new(Credentials, "Manage client credentials", "Makes, rotates and removes the client credentials of API users.", Risk.High),
        new(Export, "Export users", "Downloads the list of people as a file.", Risk.Medium),
    ];
}

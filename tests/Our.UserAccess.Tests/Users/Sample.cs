using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Tests.Users;

internal static class Sample
{
    public static UserItem User(string name = "Anna") => new()
    {
        Id = new Guid("0b6f0a5d-3c1c-4f0e-9a53-2f6f9d1f7a01"),
        Name = name,
        Email = "anna@example.test",
        UserName = "anna@example.test",
        Kind = UserItemKind.Default,
        State = UserItemState.LockedOut,
        Groups = [new GroupReference(new Guid("44dc260e-b4d4-4dd9-9081-eec5598f1641"), "Editors", "editor", "icon-tools")],
        LanguageIsoCode = "en-US",
        CreateDate = new DateTime(2026, 1, 5, 10, 0, 0, DateTimeKind.Utc),
        UpdateDate = new DateTime(2026, 1, 6, 10, 0, 0, DateTimeKind.Utc),
        LastLoginDate = null,
        AvatarUrls = [],
        Flags = [UserFlag.NeverSignedIn],
        Version = "abc",
    };
}

namespace Our.UserAccess.Users.Contracts;

internal enum UserItemKind
{
    /// <summary>A person.</summary>
    Default,

    /// <summary>A program that signs in with client credentials.</summary>
    Api,
}

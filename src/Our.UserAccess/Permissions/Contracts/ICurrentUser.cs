namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Who is asking.</summary>
internal interface ICurrentUser
{
    /// <summary>Null when nobody is signed in to the backoffice.</summary>
    Guid? Id { get; }

    /// <summary>Aliases of the sections that they may open; none when nobody is signed in.</summary>
    IReadOnlySet<string> Sections { get; }
}

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Who is asking.</summary>
internal interface ICurrentUser
{
    /// <summary>Null when nobody is signed in to the backoffice.</summary>
    Guid? Id { get; }

    /// <summary>Null when nobody is signed in to the backoffice.</summary>
    CurrentUserRights? Rights { get; }
}

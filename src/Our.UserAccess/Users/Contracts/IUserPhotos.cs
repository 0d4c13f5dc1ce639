using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Puts people's photos where Umbraco keeps them.</summary>
internal interface IUserPhotos
{
    /// <summary>Null when it is stored.</summary>
    /// <param name="userId">Whose photo it is.</param>
    /// <param name="bytes">The picture, as it was sent.</param>
    /// <param name="extension">Of its kind, without the dot.</param>
    Task<Failure?> SetAsync(Guid userId, byte[] bytes, string extension);

    /// <summary>Null when there is none any more.</summary>
    Task<Failure?> ClearAsync(Guid userId);
}

using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Users;

internal sealed record CreateUserRequest(string Email, string? UserName, string Name, IReadOnlyList<IdRef> UserGroupIds, Guid? Id, string? Kind);

internal sealed record InviteUserRequest(
    string Email, string? UserName, string Name, IReadOnlyList<IdRef> UserGroupIds, Guid? Id, string? Message);

internal sealed record ResendInviteRequest(IdRef User, string? Message);

internal sealed record VerifyInviteRequest(IdRef User, string Token);

internal sealed record CreateInitialPasswordRequest(IdRef User, string Token, string Password);

internal sealed record UpdateUserRequest(
    string Email,
    string UserName,
    string Name,
    string LanguageIsoCode,
    IReadOnlyList<IdRef> UserGroupIds,
    IReadOnlyList<IdRef> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IReadOnlyList<IdRef> MediaStartNodeIds,
    bool HasMediaRootAccess);

internal sealed record UsersRequest(IReadOnlyList<IdRef> UserIds)
{
    public HashSet<Guid> Keys => [.. UserIds.Select(user => user.Id)];
}

internal sealed record SetUserGroupsRequest(IReadOnlyList<IdRef> UserIds, IReadOnlyList<IdRef> UserGroupIds);

internal sealed record ChangePasswordRequest(string NewPassword, string? OldPassword);

internal sealed record AvatarRequest(IdRef File);

internal sealed record ClientCredentialsRequest(string ClientId, string ClientSecret);

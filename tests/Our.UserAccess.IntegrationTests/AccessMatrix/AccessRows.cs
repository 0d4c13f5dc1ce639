using static Our.UserAccess.IntegrationTests.AccessMatrix.Persona;

namespace Our.UserAccess.IntegrationTests.AccessMatrix;

/// <summary>Who may call what. Forbidden unless stated; an endpoint without a row fails the tests.</summary>
internal static class AccessRows
{
    private static readonly Persona[] UserReaders = [Administrator, UserManager, WorkspaceManager];
    private static readonly Persona[] UserManagers = [Administrator, UserManager];
    private static readonly Persona[] AdministratorsOnly = [Administrator];
    private static readonly Persona[] Delegates = [Administrator, WorkspaceManager];
    private static readonly Persona[] SignedIn = [Administrator, UserManager, WorkspaceManager, Editor, Nobody];

    /// <summary>Method and route below the base, to those who may.</summary>
    public static IReadOnlyDictionary<string, Persona[]> All { get; } = new Dictionary<string, Persona[]>(StringComparer.Ordinal)
    {
        ["GET /openapi.json"] = SignedIn,
        ["GET /users"] = UserReaders,
        ["GET /users/counts"] = UserReaders,
        ["GET /users/{id:guid}"] = UserReaders,
        ["POST /users"] = UserManagers,
        ["GET /users/password-rules"] = UserReaders,
        ["POST /users/{id:guid}/password"] = UserManagers,
        ["PUT /users/{id:guid}/avatar"] = UserManagers,
        ["DELETE /users/{id:guid}/avatar"] = UserManagers,
        ["PUT /users/{id:guid}"] = UserManagers,
        ["DELETE /users/{id:guid}"] = UserManagers,
        ["PUT /users/{id:guid}/groups"] = UserManagers,
        ["PUT /users/{id:guid}/start-nodes"] = UserManagers,
        ["POST /users/{id:guid}/enable"] = UserManagers,
        ["POST /users/{id:guid}/disable"] = UserManagers,
        ["POST /users/{id:guid}/unlock"] = UserManagers,
        ["POST /users/{id:guid}/sign-out"] = UserManagers,
        ["GET /users/{id:guid}/drift"] = Delegates,
        ["PUT /users/{id:guid}/plan"] = UserManagers,
        ["GET /users/{id:guid}/offboard"] = UserManagers,
        ["POST /users/{id:guid}/offboard"] = UserManagers,
        ["POST /users/{id:guid}/offboard/undo"] = UserManagers,
        ["DELETE /users/{id:guid}/plan"] = UserManagers,
        ["GET /groups"] = UserReaders,
        ["GET /groups/{id:guid}"] = UserReaders,
        ["POST /groups"] = AdministratorsOnly,
        ["PUT /groups/{id:guid}"] = AdministratorsOnly,
        ["DELETE /groups/{id:guid}"] = AdministratorsOnly,
        ["POST /groups/{id:guid}/copy"] = AdministratorsOnly,
        ["GET /groups/compare"] = UserReaders,
        ["GET /users/compare"] = Delegates,
        ["GET /groups/{id:guid}/deletion"] = AdministratorsOnly,
        ["GET /groups/{id:guid}/usage"] = AdministratorsOnly,
        ["POST /groups/{id:guid}/members"] = UserManagers,
        ["DELETE /groups/{id:guid}/members"] = UserManagers,
        ["GET /groups/{id:guid}/members"] = UserReaders,
        ["GET /tree/users/root"] = UserReaders,
        ["GET /tree/users/children"] = UserReaders,
        ["GET /tree/users/ancestors"] = UserReaders,
        ["GET /tree/groups/root"] = UserReaders,
        ["GET /tree/groups/children"] = UserReaders,
        ["GET /tree/groups/ancestors"] = UserReaders,
        ["GET /workspaces"] = Delegates,
        ["POST /workspaces"] = AdministratorsOnly,
        ["GET /workspaces/{id:guid}"] = Delegates,
        ["PUT /workspaces/{id:guid}"] = AdministratorsOnly,
        ["DELETE /workspaces/{id:guid}"] = AdministratorsOnly,
        ["GET /workspaces/suggestions"] = AdministratorsOnly,
        ["GET /workspaces/{id:guid}/people"] = Delegates,
        ["GET /tree/workspaces/root"] = Delegates,
        ["GET /tree/workspaces/children"] = Delegates,
        ["GET /tree/workspaces/ancestors"] = Delegates,
        ["GET /assignments"] = Delegates,
        ["GET /assignments/groups"] = Delegates,
        ["POST /assignments"] = Delegates,
        ["PUT /assignments/{id:guid}"] = Delegates,
        ["DELETE /assignments/{id:guid}"] = Delegates,
        ["POST /assignments/{id:guid}/extend"] = Delegates,
        ["POST /access/decide"] = SignedIn,
        ["POST /access/decide-many"] = SignedIn,
        ["GET /access/effective"] = SignedIn,
        ["GET /access/matrix"] = Delegates,
        ["GET /access/who"] = Delegates,
        ["POST /access/what-if"] = Delegates,
        ["GET /users/{id:guid}/start-nodes/effective"] = Delegates,
        ["GET /rules"] = Delegates,
        ["POST /rules"] = Delegates,
        ["PUT /rules/{id:guid}"] = Delegates,
        ["DELETE /rules/{id:guid}"] = Delegates,
        ["POST /users/bulk"] = UserReaders,
        ["POST /users/bulk/preview"] = UserReaders,
        ["GET /operations"] = SignedIn,
        ["GET /operations/{id:guid}"] = SignedIn,
        ["POST /operations/{id:guid}/cancel"] = SignedIn,
        ["POST /operations/{id:guid}/retry"] = SignedIn,
    };
}

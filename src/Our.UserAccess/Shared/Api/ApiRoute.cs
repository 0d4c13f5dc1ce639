namespace Our.UserAccess.Shared.Api;

internal static class ApiRoute
{
    public const string Base = "/umbraco/management/api/v1/user-access";
}

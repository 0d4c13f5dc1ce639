using Microsoft.AspNetCore.Http;

namespace EmbeddedUmbraco.Http.Problems;

internal static class ApiPath
{
    public const string Root = "/umbraco/management/api";

    public static bool IsApi(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);
}

using Microsoft.Extensions.DependencyInjection;

namespace Our.UserAccess.OpenApi;

internal static class OpenApiComposition
{
    public static IServiceCollection AddOpenApiDescription(this IServiceCollection services) => services.AddSingleton<OpenApiDescription>();
}

using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Access.Sentences;

namespace Our.UserAccess.Access;

internal static class AccessComposition
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddTransient<AccessNameReader>()
        .AddTransient<IAccessSentences, AccessSentences>();
}

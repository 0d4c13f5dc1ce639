using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Access.Decide;
using Our.UserAccess.Access.DecideMany;
using Our.UserAccess.Access.Effective;
using Our.UserAccess.Access.Matrix;
using Our.UserAccess.Access.PointInTime;
using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Access.StartNodes;
using Our.UserAccess.Access.Turning;
using Our.UserAccess.Access.WhatIf;
using Our.UserAccess.Access.Who;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Access;

internal static class AccessComposition
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .DeclarePermissions("grant-access", AccessPermissions.All)
        .AddTransient<AccessNameReader>()
        .AddTransient<IAccessSentences, AccessSentences>()
        .AddTransient<AccessPlaces>()
        .AddTransient<AccessSubjects>()
        .AddTransient<QuestionReader>()
        .AddTransient<DecideHandler>()
        .AddTransient<DecideManyHandler>()
        .AddTransient<EffectiveHandler>()
        .AddTransient<EffectiveStartNodesHandler>()
        .AddTransient<TurnItems>()
        .AddTransient<WhoHandler>()
        .AddTransient<PastFacts>()
        .AddTransient<PastPlaces>()
        .AddTransient<PointInTimeHandler>()
        .AddTransient<MatrixHandler>()
        .AddTransient<WhatIfPlaces>()
        .AddTransient<WhatIfHandler>();
}

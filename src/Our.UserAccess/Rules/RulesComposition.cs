using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Rules.CreateRule;
using Our.UserAccess.Rules.DeleteRule;
using Our.UserAccess.Rules.Describing;
using Our.UserAccess.Rules.ListRules;
using Our.UserAccess.Rules.Persistence;
using Our.UserAccess.Rules.UpdateRule;

namespace Our.UserAccess.Rules;

internal static class RulesComposition
{
    public static IServiceCollection AddRules(this IServiceCollection services) => services
        .DeclarePermissions("grant-rules", RulePermissions.All)
        .AddTransient<IRuleReader, RuleStore>()
        .AddTransient<IAuditDescription<AccessRule>, RuleDescription>()
        .AddTransient<RuleItems>()
        .AddTransient<RuleRules>()
        .AddTransient<ListRulesHandler>()
        .AddTransient<CreateRuleHandler>()
        .AddTransient<UpdateRuleHandler>()
        .AddTransient<DeleteRuleHandler>();
}

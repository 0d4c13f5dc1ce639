using Umbraco.Cms.Core.Configuration.Models;

namespace EmbeddedUmbraco.ManagementApi.Security;

internal sealed record PasswordRules(
    int MinimumPasswordLength, bool RequireNonLetterOrDigit, bool RequireDigit, bool RequireLowercase, bool RequireUppercase)
{
    public static PasswordRules From(UserPasswordConfigurationSettings settings) => new(
        settings.RequiredLength, settings.RequireNonLetterOrDigit, settings.RequireDigit, settings.RequireLowercase, settings.RequireUppercase);
}

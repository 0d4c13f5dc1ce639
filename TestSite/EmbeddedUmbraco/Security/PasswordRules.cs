using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;

namespace EmbeddedUmbraco.Security;

/// <summary>The configured rules for passwords.</summary>
internal sealed class PasswordRules(IOptionsMonitor<UserPasswordConfigurationSettings> settings)
{
    /// <summary>A sentence for each rule that the password breaks.</summary>
    public IReadOnlyList<string> Broken(string password) => Broken(settings.CurrentValue, password);

    /// <summary>The same for the rules of somebody else, such as members.</summary>
    public static IReadOnlyList<string> Broken(IPasswordConfiguration rules, string password)
    {
        List<string> broken = [];
        Require(password.Length >= rules.RequiredLength, string.Create(CultureInfo.InvariantCulture, $"The password needs at least {rules.RequiredLength} characters."));
        Require(!rules.RequireDigit || password.Any(char.IsAsciiDigit), "The password needs a digit.");
        Require(!rules.RequireLowercase || password.Any(char.IsLower), "The password needs a small letter.");
        Require(!rules.RequireUppercase || password.Any(char.IsUpper), "The password needs a capital letter.");
        Require(!rules.RequireNonLetterOrDigit || !password.All(char.IsLetterOrDigit), "The password needs a character that is neither letter nor digit.");
        return broken;

        void Require(bool isMet, string sentence)
        {
            if (!isMet)
            {
                broken.Add(sentence);
            }
        }
    }
}

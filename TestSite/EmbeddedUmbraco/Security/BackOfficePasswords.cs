using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Security;

/// <summary>Hashes and checks passwords with ASP.NET Core Identity's hasher, and makes new ones.</summary>
internal sealed class BackOfficePasswords(IPasswordHasher<IUser> hasher, IOptionsMonitor<UserPasswordConfigurationSettings> settings)
{
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Others = "!-_.?*";

    private readonly Lazy<string> _nobodysHash = new(() => hasher.HashPassword(null!, Convert.ToHexString(RandomNumberGenerator.GetBytes(16))));

    public string Hash(IUser user, string password) => hasher.HashPassword(user, password);

    public bool Verify(IUser user, string password) =>
        user.RawPasswordValue is { Length: > 0 } hash
        && !hash.StartsWith(Constants.Security.EmptyPasswordPrefix, StringComparison.Ordinal)
        && hasher.VerifyHashedPassword(user, hash, password) != PasswordVerificationResult.Failed;

    /// <summary>Takes the time of a check, for a user that does not exist.</summary>
    public void VerifyNobody(string password) => hasher.VerifyHashedPassword(null!, _nobodysHash.Value, password);

    /// <summary>A value that no password matches.</summary>
    public static string NoPassword() => Constants.Security.EmptyPasswordPrefix + Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    /// <summary>A random password that meets the rules.</summary>
    public string Generate()
    {
        const string All = Lower + Upper + Digits + Others;
        var length = Math.Max(settings.CurrentValue.RequiredLength, 16);
        Span<char> password = RandomNumberGenerator.GetItems<char>(All, length);
        (password[0], password[1], password[2], password[3]) = (Pick(Lower), Pick(Upper), Pick(Digits), Pick(Others));
        RandomNumberGenerator.Shuffle(password);
        return new string(password);
    }

    private static char Pick(string from) => from[RandomNumberGenerator.GetInt32(from.Length)];
}

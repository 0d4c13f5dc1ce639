namespace Our.UserAccess.Users.Contracts;

/// <summary>Whether people who are to be made together would get in each other's way. Pure.</summary>
internal static class Twins
{
    /// <summary>A user name may be nobody else's mail address either.</summary>
    public static bool Among(IEnumerable<ProfileFields> profiles)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return profiles.Any(profile => !new HashSet<string>([profile.Email, profile.UserName], StringComparer.OrdinalIgnoreCase).All(taken.Add));
    }
}

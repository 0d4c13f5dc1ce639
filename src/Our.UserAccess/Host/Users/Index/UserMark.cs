using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;

namespace Our.UserAccess.Host.Users.Index;

/// <summary>What can be said of a user in one byte: few answers for many users, so a question is asked once for each answer there can be.</summary>
internal readonly record struct UserMark
{
    /// <summary>How many there can be.</summary>
    public const int Answers = 1 << 7;

    private const int StateBits = 0b111;
    private const int Api = 1 << 3;
    private const int Administrator = 1 << 4;
    private const int SuperUser = 1 << 5;
    private const int SignedIn = 1 << 6;

    private UserMark(int bits) => Bits = (byte)bits;

    public byte Bits { get; }

    public UserItemState State => (UserItemState)(Bits & StateBits);

    public bool IsApi => (Bits & Api) != 0;

    public bool IsAdministrator => (Bits & Administrator) != 0;

    public bool IsSuperUser => (Bits & SuperUser) != 0;

    public bool HasNeverSignedIn => (Bits & SignedIn) == 0;

    public static UserMark Of(UserRow user) => new(
        (int)user.State
        | (user.IsApi ? Api : 0)
        | (user.IsAdministrator ? Administrator : 0)
        | (user.Id == Constants.Security.SuperUserKey ? SuperUser : 0)
        | (user.LastLoginDate is null ? 0 : SignedIn));

    public static UserMark FromBits(int bits) => new(bits);

    /// <returns>What is said of each mark there can be, to be looked up by its bits.</returns>
    public static T[] ForEach<T>(Func<UserMark, T> say) => [.. Enumerable.Range(0, Answers).Select(bits => say(new UserMark(bits)))];
}

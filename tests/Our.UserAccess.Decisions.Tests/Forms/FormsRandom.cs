using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions.Tests.Forms;

internal static class FormsRandom
{
    private static readonly string[] Forms = ["contact", "job", "news", "loose"];
    private static readonly string[] Folders = ["acme", "hr", "borealis", "gone"];
    private static readonly string[] Groups = ["editor", "writer", "hr"];

    public static FormsRandomWorld World(Random random)
    {
        var outline = new FormsWorld(FormsCase.All[0]).Facts;
        var facts = Groups.Where(_ => random.Next(3) > 0).Aggregate(
            outline with { Groups = outline.Groups.Clear() }, (all, group) => all.With(Record(random, FormsWorld.Key(group), FormsRecordKind.Group)));
        var user = FormsWorld.Key(FormsWorld.User);
        facts = random.Next(3) switch
        {
            0 => facts,
            1 => facts.With(Record(random, user, FormsRecordKind.Override)),
            _ => facts.With(Record(random, user, FormsRecordKind.Whole)),
        };
        HeldGroup[] held = [.. Groups.Where(_ => random.Next(2) > 0).Select(group => new HeldGroup(FormsWorld.Key(group), Workspace(random), Assignment: null))];
        return new FormsRandomWorld(facts, new FormsAsker(user, UserState.Active, held));
    }

    public static FormsRecord Record(Random random, Guid subject, FormsRecordKind kind) => new(subject, kind)
    {
        Allowed = Set(random),
        Denied = kind == FormsRecordKind.Override ? Set(random) : FormsPermissionSet.None,
        OtherForms = Effect(random),
        StartFolders = random.Next(3) > 0 ? [] : [FormsWorld.Key(Folders[random.Next(Folders.Length)])],
        Entries = Forms.Where(_ => random.Next(3) == 0).Select(form => Entry(random, FormsWorld.Key(form))).ToDictionary(entry => entry.Form),
    };

    public static Guid? Workspace(Random random) => random.Next(4) switch
    {
        0 => FormsWorld.Key("acme"),
        1 => FormsWorld.Key("bare"),
        _ => null,
    };

    private static FormsEntry Entry(Random random, Guid form) => new(form) { Access = Effect(random), Allowed = Set(random), Denied = Set(random) };

    private static FormsPermissionSet Set(Random random) => FormsPermissionSet.FromNumber(random.Next(128) & random.Next(128));

    private static Effect? Effect(Random random) => random.Next(3) switch
    {
        0 => Facts.Effect.Allow,
        1 => Facts.Effect.Deny,
        _ => null,
    };
}

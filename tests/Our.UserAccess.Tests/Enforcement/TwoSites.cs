using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core.Actions;

namespace Our.UserAccess.Tests.Enforcement;

/// <summary>Anna is Editor in Acme and Translator in Borealis; Bo is a Writer of whom nothing of ours speaks.</summary>
internal static class TwoSites
{
    public static readonly Guid Acme = new("a0000000-0000-0000-0000-000000000001");
    public static readonly Guid AcmePage = new("a0000000-0000-0000-0000-000000000002");
    public static readonly Guid Borealis = new("b0000000-0000-0000-0000-000000000001");
    public static readonly Guid BorealisPage = new("b0000000-0000-0000-0000-000000000002");
    public static readonly Guid Cirrus = new("c0000000-0000-0000-0000-000000000001");
    public static readonly Guid AcmePictures = new("a0000000-0000-0000-0000-00000000000e");
    public static readonly Guid AcmePicture = new("a0000000-0000-0000-0000-00000000000f");

    public static readonly Guid Anna = new("10000000-0000-0000-0000-000000000001");
    public static readonly Guid Bo = new("10000000-0000-0000-0000-000000000002");

    private static readonly Guid Editors = new("20000000-0000-0000-0000-000000000001");
    private static readonly Guid Translators = new("20000000-0000-0000-0000-000000000002");
    private static readonly Guid Writers = new("20000000-0000-0000-0000-000000000003");
    private static readonly Guid InAcme = new("30000000-0000-0000-0000-000000000001");
    private static readonly Guid InBorealis = new("30000000-0000-0000-0000-000000000002");

    public static AccessSnapshot Facts { get; } = AccessSnapshot.Empty.With(facts =>
    {
        facts.LoadNodes(
        [
            new(1, -1, Acme, NodeKind.Document), new(2, 1, AcmePage, NodeKind.Document),
            new(3, -1, Borealis, NodeKind.Document), new(4, 3, BorealisPage, NodeKind.Document),
            new(5, -1, Cirrus, NodeKind.Document),
            new(6, -1, AcmePictures, NodeKind.Media), new(7, 6, AcmePicture, NodeKind.Media),
        ]);
        facts.PutGroup(Group(Editors, ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionPublish.ActionLetter));
        facts.PutGroup(Group(Translators, ActionBrowse.ActionLetter, ActionUpdate.ActionLetter));
        facts.PutGroup(Group(Writers, ActionBrowse.ActionLetter, ActionNew.ActionLetter));
        facts.PutWorkspace(new WorkspaceFact(InAcme, [Acme, AcmePictures]));
        facts.PutWorkspace(new WorkspaceFact(InBorealis, [Borealis]));
        facts.PutUser(new UserFact(Anna) { Memberships = [Editors, Translators] });
        facts.PutUser(new UserFact(Bo) { Memberships = [Writers] });
        facts.PutAssignment(new AssignmentFact(Guid.CreateVersion7(), Anna, Editors, InAcme));
        facts.PutAssignment(new AssignmentFact(Guid.CreateVersion7(), Anna, Translators, InBorealis));
    });

    private static GroupFact Group(Guid key, params string[] verbs) =>
        new(key) { Verbs = verbs, DocumentStartNode = StartNode.Root, MediaStartNode = StartNode.Root };
}

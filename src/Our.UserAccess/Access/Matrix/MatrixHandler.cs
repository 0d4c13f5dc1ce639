using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Access.Matrix;

internal sealed class MatrixHandler(AccessSubjects subjects, AccessPlaces places, INodeDirectory nodes, TimeProvider clock)
{
    public async Task<Outcome<AccessMatrix>> HandleAsync(MatrixQuery query)
    {
        var errors = new FieldErrors();
        Guid parent = NodeReference.Read(errors, "parentId", query.ParentId);
        errors.AddIf(
            parent == WellKnownNodes.DocumentBin || parent == WellKnownNodes.MediaBin,
            "parentId",
            "'parentId' cannot be a recycle bin: what is in there is not shown as a tree.");
        if (errors.ToFailure() is Failure wrong)
        {
            return wrong;
        }

        if (!(await subjects.FindAsync(new SubjectReference(query.UserId, query.GroupId))).TryGet(out AccessSubject? subject, out Failure? refused))
        {
            return refused;
        }

        if (subject.Facts.KindOf(parent) is not NodeKind kind)
        {
            return new AccessMatrix(0, []);
        }

        DateTimeOffset at = query.At ?? clock.GetUtcNow();
        Func<Guid, bool> isCovered = await places.CoveredAsync();
        Page<NodeChild> children = nodes.ChildrenOf(parent == WellKnownNodes.Root(kind) ? null : parent, kind, query.Skip, query.Take);
        return new AccessMatrix(children.Total, [.. children.Items.Where(child => isCovered(child.Id)).Select(child =>
            new MatrixRow(child.Id, child.Name, child.Kind, child.HasChildren, VerbItems.At(subject, child.Id, at)))]);
    }
}

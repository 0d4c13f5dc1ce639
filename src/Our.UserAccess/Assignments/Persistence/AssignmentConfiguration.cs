using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Persistence.Records;

namespace Our.UserAccess.Assignments.Persistence;

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.AsRecord("Assignment");
        builder.Property(assignment => assignment.Reason).HasMaxLength(AssignmentRules.MaxReason);
        builder.Property(assignment => assignment.Source).HasMaxLength(50);
        builder.HasIndex(assignment => new { assignment.UserId, assignment.GroupId });
        builder.HasIndex(assignment => assignment.GroupId);
        builder.HasIndex(assignment => assignment.WorkspaceId);
        builder.HasIndex(assignment => assignment.Until);
    }
}

using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.Persistence;

internal sealed class SiteWorkspaceConfiguration : IEntityTypeConfiguration<SiteWorkspace>
{
    public void Configure(EntityTypeBuilder<SiteWorkspace> builder)
    {
        builder.AsRecord("Workspace");
        builder.Property(workspace => workspace.Name).HasMaxLength(WorkspaceRules.MaxName);
        builder.Property(workspace => workspace.Alias).HasMaxLength(WorkspaceRules.MaxAlias);
        builder.HasIndex(workspace => workspace.Alias).IsUnique();
        builder.Property(workspace => workspace.ContentRootIds).AsJson();
        builder.Property(workspace => workspace.MediaRootIds).AsJson();
        builder.Property(workspace => workspace.Languages).AsJson();
        builder.Property(workspace => workspace.Domains).AsJson();
        builder.Property(workspace => workspace.FormsFolders).AsJson();
        builder.Property(workspace => workspace.ManagerIds).AsJson();
    }
}

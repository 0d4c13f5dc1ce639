using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.SensitiveData.Persistence;

internal sealed class GrantNoticeConfiguration : IEntityTypeConfiguration<GrantNotice>
{
    public void Configure(EntityTypeBuilder<GrantNotice> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "GrantNotice");
        builder.HasKey(notice => notice.GrantId);
        builder.Property(notice => notice.GrantId).ValueGeneratedNever();
    }
}
